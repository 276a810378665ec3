import { discreetUse } from '../../../shared/content/help/discreet-use.ts';
import type { HelpPage } from '../../../shared/content/help/help-page.ts';
import { ownBehaviour, ownBehaviourLines } from '../../../shared/content/help/own-behaviour.ts';
import { safetyNotes } from '../../../shared/content/help/safety-notes.ts';
import { helpPlaces } from '../../../shared/content/helplines.ts';
import { helpWords } from '../../words/help.ts';
import { HelpLines } from './help-place-lines.tsx';
import styles from './help.module.css';

/** The pages of plain advice, each folded until it is wanted. */
export function HelpPages() {
  return (
    <section className={styles.pages} aria-label={helpWords.pagesTitle}>
      <FoldedPage page={safetyNotes} />
      <FoldedPage page={discreetUse} />
      <FoldedPage page={ownBehaviour} />
    </section>
  );
}

function FoldedPage({ page }: { readonly page: HelpPage }) {
  return (
    <details className={styles.page}>
      <summary className={styles.summary}>
        <h2 className={styles.heading}>{page.title}</h2>
      </summary>
      <div className={styles.pageText}>
        {page.parts.map(({ id, title, text }) => (
          <section key={id} className={styles.part}>
            <h3 className={styles.partTitle}>{title}</h3>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
        {page.id === ownBehaviour.id ? <OwnBehaviourLines /> : null}
      </div>
    </details>
  );
}

/** The lines that the page speaks of, by place. */
function OwnBehaviourLines() {
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{helpWords.ownBehaviourLines}</h3>
      {ownBehaviourLines.map(({ placeId, name }) => {
        const place = helpPlaces.find(({ id }) => id === placeId);
        return (
          <div key={placeId} className={styles.part}>
            <p className={styles.small}>{place?.place}</p>
            <HelpLines lines={(place?.lines ?? []).filter((line) => line.name === name)} />
          </div>
        );
      })}
    </section>
  );
}
