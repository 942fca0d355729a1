import { NylageProvider } from '@nylage/ui';
import { useOwnLanguage } from '../state/own-language.ts';
import { useRoute } from '../state/route.ts';
import { GroupDoor } from './group-door.tsx';
import { NoSuchPage } from './no-such-page.tsx';
import { PageFrame } from './page-frame.tsx';
import { StartView } from './start-view.tsx';
import { WorkbookDoor } from './workbook-door.tsx';

const DOORS: readonly (string | undefined)[] = [undefined, 'kontrollera', 'koncern'];

/** The whole page: a frame, and the door that the address names. */
export function App() {
  const [language, setLanguage] = useOwnLanguage();
  const { path } = useRoute();
  const [door] = path;
  return (
    <NylageProvider language={language}>
      <PageFrame language={language} onLanguage={setLanguage}>
        {door === undefined && <StartView />}
        {door === 'kontrollera' && <WorkbookDoor />}
        {door === 'koncern' && <GroupDoor />}
        {!DOORS.includes(door) && <NoSuchPage />}
      </PageFrame>
    </NylageProvider>
  );
}
