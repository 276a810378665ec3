import { useState, type ReactNode } from 'react';
import { Sheet } from '../../ui/sheet.tsx';

/** Does `work` while the sheet stays. */
export type During = <T>(work: () => Promise<T>) => Promise<T>;

type WorkSheetProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: (during: During) => ReactNode;
};

/** A sheet that cannot be waved away while what was begun in it is under way: how it ends must be seen. */
export function WorkSheet({ title, isOpen, onClose, children }: WorkSheetProps) {
  const [isWorking, setIsWorking] = useState(false);
  const during: During = async (work) => {
    setIsWorking(true);
    const result = await work();
    setIsWorking(false);
    return result;
  };
  return (
    <Sheet title={title} isOpen={isOpen} {...(isWorking ? {} : { onClose })}>
      {children(during)}
    </Sheet>
  );
}
