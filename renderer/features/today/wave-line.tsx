import { waveMinutes } from '../../../shared/logic/wave.ts';
import { now } from '../../bridge/clock.ts';
import { useRunningWave } from '../../frame/use-running-wave.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row } from '../../ui/card.tsx';
import { waveWords } from '../../words/month.ts';

/** While an urge is being waited out, the way back to it. */
export function WaveLine({ onMonth }: { readonly onMonth: () => void }) {
  const wave = useRunningWave();
  if (!wave) return null;
  return (
    <Card>
      <Row isSpread>
        <p>{waveWords.running(waveWords.minutes(waveMinutes(wave, now())))}</p>
        <Button kind="plain" onPress={onMonth}>
          {waveWords.goThere}
        </Button>
      </Row>
    </Card>
  );
}
