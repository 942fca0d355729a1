import { Button, makeStyles } from '@fluentui/react-components';
import { exampleInstrument, instrumentName } from '@nylage/core/instrument';
import { RULE_SET_VERSION } from '@nylage/core/rules';
import { CONTRACT_VERSION } from '@nylage/core/workbook';
import { useLanguage, useSurface } from '@nylage/ui';
import { usePane } from '../../pane/pane-context.ts';
import { more } from '../../words/more-words.ts';
import { selfTestWords } from '../../words/self-test-words.ts';
import { ViewTitle } from '../view-title.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '4px' },
});

/** Versions, and what happens with what one writes. */
export function AboutView() {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { excel, open } = usePane();
  return (
    <>
      <ViewTitle>{more.about[language]}</ViewTitle>
      <h2 className={surface.subheading}>{more.versions[language]}</h2>
      <ul className={styles.list}>
        <li>{more.rules(RULE_SET_VERSION)[language]}</li>
        <li>{more.contract(CONTRACT_VERSION)[language]}</li>
        <li>
          {more.instrument[language]}: {instrumentName(exampleInstrument)}
        </li>
        <li>{more.excel(excel.apiSet)[language]}</li>
      </ul>
      {exampleInstrument.notice !== null && (
        <p className={surface.plain}>{exampleInstrument.notice[language]}</p>
      )}
      <h2 className={surface.subheading}>{more.privacy[language]}</h2>
      <ul className={styles.list}>
        {more.privacyMore.map((line) => (
          <li key={line.sv}>{line[language]}</li>
        ))}
      </ul>
      <div className={surface.row}>
        <Button id="introduction" onClick={() => open({ view: 'introduction' })}>
          {more.introduction[language]}
        </Button>
        <Button id="self-test" onClick={() => open({ view: 'self-test' })}>
          {selfTestWords.open[language]}
        </Button>
      </div>
    </>
  );
}
