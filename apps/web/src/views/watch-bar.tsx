import { Button } from '@fluentui/react-components';
import { useLanguage, useStore, useSurface } from '@nylage/ui';
import { stopWatching, watchedFolder } from '../state/watched-folder.ts';
import { say } from '../web-words.ts';

/** Says which folder is watched, and stops it. */
export function WatchBar() {
  const surface = useSurface();
  const language = useLanguage();
  const name = useStore(watchedFolder);
  if (name === null) return null;
  return (
    <p className={surface.row} style={{ margin: '0 0 8px' }}>
      <span role="status">{say.watching(name)[language]}</span>
      <Button size="small" onClick={stopWatching}>
        {say.stopWatching[language]}
      </Button>
    </p>
  );
}
