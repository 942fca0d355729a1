import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { resultWords, saveFile, useLanguage, useSurface } from '@nylage/ui';
import type { WorkbookView } from '../protocol.ts';
import { makeExtractFile } from '../state/workbook-state.ts';
import { say } from '../web-words.ts';

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase500, fontWeight: 600 },
});

/** *Lämna in*: the extract and its receipt. */
export function HandInPanel({ view }: { view: WorkbookView }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const download = (format: 'xlsx' | 'json'): void => {
    void makeExtractFile(format).then(saveFile);
  };
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <h2 className={surface.heading}>{say.extractTitle[language]}</h2>
      <p className={surface.plain}>{resultWords.extractMore[language]}</p>
      {view.verdict === 'not-ready' && (
        <p className={surface.plain}>
          <strong>{resultWords.extractNotReady[language]}</strong>
        </p>
      )}
      <div className={surface.row}>
        <Button appearance="primary" size="large" onClick={() => download('xlsx')}>
          {say.extractXlsx[language]}
        </Button>
        <Button size="large" onClick={() => download('json')}>
          {say.extractJson[language]}
        </Button>
      </div>
      <p className={surface.plain}>
        {resultWords.receipt[language]}: <span className={styles.code}>{view.receipt}</span>
      </p>
      <p className={mergeClasses(surface.plain, surface.muted)}>{resultWords.receiptMore[language]}</p>
    </section>
  );
}
