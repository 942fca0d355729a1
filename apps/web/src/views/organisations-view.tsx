import { Button, Dropdown, makeStyles, mergeClasses, Option, SearchBox } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons';
import { numberAddress, type PerhapsHere, perhapsWords } from '@nylage/core/see';
import { formatCount, formatPercent } from '@nylage/core/text';
import {
  copyText,
  DataTable,
  formatValue,
  NumberLink,
  resultWords,
  StatusBadge,
  useLanguage,
  useSurface,
  words,
} from '@nylage/ui';
import { useId, useState } from 'react';
import { ORGANISATION_STATUSES } from '../organisation-statuses.ts';
import type { BoardFilter, BoardSorting, BoardWish, GroupViewData, OrganisationItem } from '../protocol.ts';
import { fetchReminders, useBoard } from '../state/board-state.ts';
import { address, useRoute } from '../state/route.ts';
import { say, statusWords } from '../web-words.ts';
import { Awaited } from './awaited.tsx';
import { MaskedNote } from './masked-note.tsx';
import { STATUS_TONES } from './status-tones.ts';

const useStyles = makeStyles({
  search: { flexGrow: 1, maxWidth: '360px', minWidth: '200px' },
});

/** The status board: every organisation, how it stands and what to send it. Alphabetical; never ranked by result. */
export function OrganisationsView({ view }: { view: GroupViewData }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { option } = useRoute();
  const filters: readonly BoardFilter[] =
    view.dueOn === null ? ORGANISATION_STATUSES : [...ORGANISATION_STATUSES, 'late'];
  const wanted = filters.find((filter) => filter === option('lage')) ?? null;
  const wordsOf = (filter: BoardFilter): string =>
    (filter === 'late' ? say.overdue : statusWords[filter])[language];
  const help = useId();
  const [search, setSearch] = useState('');
  const [sorting, setSorting] = useState<BoardSorting>('name');
  const [copied, setCopied] = useState<string | null>(null);
  const wish: BoardWish = { status: wanted, search: search.trim(), sorting };
  const { answer, pager } = useBoard(view, wish);
  const header = (key: BoardSorting, name: string, direction: 'ascending' | 'descending' = 'ascending') => ({
    key,
    name,
    sort: { direction: sorting === key ? direction : null, onSort: () => setSorting(key) },
  });
  const copy = (text: string | Promise<string>, whose: string): void => {
    void copyText(text).then((done) => setCopied(done ? whose : null));
  };
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <div className={surface.row}>
        <SearchBox
          className={styles.search}
          placeholder={say.searchName[language]}
          aria-label={say.searchName[language]}
          aria-describedby={help}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
        <Dropdown
          aria-label={say.status[language]}
          value={wanted === null ? say.all[language] : wordsOf(wanted)}
          selectedOptions={[wanted ?? '']}
          onOptionSelect={(_, { optionValue }) => {
            window.location.hash = address(['koncern', 'organisationer'], {
              lage: optionValue === '' ? null : (optionValue ?? null),
            });
          }}
        >
          <Option value="">{say.all[language]}</Option>
          {filters.map((filter) => (
            <Option key={filter} value={filter}>
              {wordsOf(filter)}
            </Option>
          ))}
        </Dropdown>
        <span role="status" className={surface.muted}>
          {answer.state === 'there' &&
            `${formatCount(answer.value.all, language)} ${say.of(formatCount(view.organisations, language))[language]}`}
        </span>
        {answer.state === 'there' && answer.value.reminders > 0 && (
          <Button icon={<Copy16Regular />} onClick={() => copy(fetchReminders(wish), '')}>
            {say.copyReminders(answer.value.reminders)[language]}
          </Button>
        )}
        <span role="status">{copied === null ? '' : `${say.reminderCopied[language]} ${copied}`}</span>
      </div>
      <p className={mergeClasses(surface.plain, surface.small, surface.muted)}>
        <span id={help}>{say.searchHelp[language]}</span> {say.notRanked[language]}
      </p>
      {view.masked > 0 && (
        <p className={mergeClasses(surface.plain, surface.small, surface.muted)}>
          <MaskedNote view={view} />
        </p>
      )}
      <Awaited answer={answer}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className={surface.plain}>{say.noneMatch[language]}</p>
          ) : (
            <>
              {pager}
              <DataTable
                caption={say.tabOrganisations[language]}
                headers={[
                  header('name', say.organisation[language]),
                  header('status', say.status[language]),
                  ...(view.dueOn === null
                    ? []
                    : [{ ...header('late', say.late[language], 'descending'), numeric: true }]),
                  { ...header('errors', say.mustFix[language], 'descending'), numeric: true },
                  { ...header('n', say.responses[language], 'descending'), numeric: true },
                  { key: 'maturity', name: resultWords.maturity[language], numeric: true },
                  { key: 'reminder', name: say.reminder[language] },
                ]}
                rows={rows.map((one) => ({
                  key: `${one.id} ${one.status} ${one.files[0] ?? ''}`,
                  cells: [
                    <Name key="name" one={one} />,
                    <Standing key="status" one={one} />,
                    ...(view.dueOn === null
                      ? []
                      : [
                          one.daysLate === null ? (
                            ''
                          ) : (
                            <NumberLink
                              key="late"
                              text={formatValue(one.daysLate, 'days', language)}
                              opens={numberAddress.late(view.year ?? 0, one.id)}
                            />
                          ),
                        ]),
                    one.errors === 0 ? (
                      ''
                    ) : (
                      <NumberLink
                        key="errors"
                        text={formatCount(one.errors, language)}
                        opens={numberAddress.errors(view.year ?? 0, one.id)}
                      />
                    ),
                    one.n === null ? (
                      one.masked ? (
                        '<5'
                      ) : (
                        ''
                      )
                    ) : (
                      <NumberLink key="n" text={formatCount(one.n, language)} opens={one.opensCount} />
                    ),
                    one.masked ? (
                      <span key="masked" style={{ whiteSpace: 'normal' }}>
                        {words.masked[language]}
                      </span>
                    ) : one.maturity === null ? (
                      ''
                    ) : (
                      <NumberLink
                        key="maturity"
                        text={formatPercent(one.maturity, language)}
                        opens={one.opens}
                      />
                    ),
                    one.reminder === null ? (
                      ''
                    ) : (
                      <Button
                        key="reminder"
                        size="small"
                        icon={<Copy16Regular />}
                        aria-label={`${say.copyReminder[language]}: ${one.name}`}
                        onClick={() => copy(one.reminder?.sv ?? '', one.name)}
                      />
                    ),
                  ],
                }))}
              />
            </>
          )
        }
      </Awaited>
    </section>
  );
}

function Name({ one }: { one: OrganisationItem }) {
  const surface = useSurface();
  if (one.status === 'missing' && !one.hasEarlier) return <>{one.name}</>;
  return (
    <a className={surface.link} href={address(['koncern', 'organisationer', one.id])}>
      {one.name}
    </a>
  );
}

/** Not handed in by name, and a file here that may be its workbook. */
function Perhaps({
  name,
  status,
  perhaps,
}: Pick<OrganisationItem, 'name' | 'status'> & { perhaps: PerhapsHere }) {
  const surface = useSurface();
  const language = useLanguage();
  const href =
    perhaps.kind === 'name'
      ? address(['koncern', 'beslut', perhaps.matter])
      : address(['koncern', 'organisationer', `file:${perhaps.files[0] ?? ''}`]);
  return (
    <>
      <StatusBadge tone={STATUS_TONES[status]}>{statusWords[status][language]}</StatusBadge>
      <div className={surface.breakable}>
        <a className={mergeClasses(surface.link, surface.small)} href={href}>
          {say.perhaps(perhapsWords(perhaps)[language])[language]}
          <span className={surface.hidden}>: {name}</span>
        </a>
      </div>
    </>
  );
}

/** The status, with what waits for a decision about it. */
function Standing({ one }: { one: OrganisationItem }) {
  const surface = useSurface();
  const language = useLanguage();
  if (one.perhaps !== null) return <Perhaps name={one.name} status={one.status} perhaps={one.perhaps} />;
  const [first] = one.decisions;
  const badge = (
    <StatusBadge tone={STATUS_TONES[one.status]}>{statusWords[one.status][language]}</StatusBadge>
  );
  if (first === undefined) return badge;
  const link = address(['koncern', 'beslut', ...(one.decisions.length === 1 ? [first] : [])]);
  return (
    <>
      {badge}
      <div>
        <a className={mergeClasses(surface.link, surface.small)} href={link}>
          {say.takeDecision[language]}
          <span className={surface.hidden}>: {one.name}</span>
        </a>
      </div>
    </>
  );
}
