import { NylageProvider } from '@nylage/ui';
import { useEffect } from 'react';
import { useOwnLanguage } from '../state/own-language.ts';
import { useRoute } from '../state/route.ts';
import { say } from '../web-words.ts';
import { GroupDoor } from './group-door.tsx';
import { PageFrame } from './page-frame.tsx';
import { StartView } from './start-view.tsx';
import { WorkbookDoor } from './workbook-door.tsx';

/** The whole page: a frame, and the door that the address names. */
export function App() {
  const [language, setLanguage] = useOwnLanguage();
  const { path } = useRoute();
  const [door] = path;
  useEffect(() => {
    const title = door === 'kontrollera' ? say.doorCheck : door === 'koncern' ? say.doorGroup : null;
    document.title = title === null ? 'Nyläge' : `${title[language]} – Nyläge`;
  }, [door, language]);
  return (
    <NylageProvider language={language}>
      <PageFrame language={language} onLanguage={setLanguage}>
        {door === 'kontrollera' ? <WorkbookDoor /> : door === 'koncern' ? <GroupDoor /> : <StartView />}
      </PageFrame>
    </NylageProvider>
  );
}
