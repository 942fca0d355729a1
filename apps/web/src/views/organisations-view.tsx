import { Dropdown, makeStyles, mergeClasses, Option, SearchBox } from '@fluentui/react-components';
import { compareText, formatCount, formatPercent } from '@nylage/core/text';
import { DataTable, NumberLink, resultWords, StatusBadge, useLanguage, useSurface, words } from '@nylage/ui';
import { useDeferredValue, useMemo, useState } from 'react';
import type { GroupViewData, OrganisationItem, OrganisationStatus } from '../protocol.ts';
import { address, useRoute } from '../state/route.ts';
import { say, statusWords } from '../web-words.ts';
import { STATUS_TONES } from './status-tones.ts';

const useStyles = makeStyles({
  search: { flexGrow: 1, maxWidth: '360px', minWidth: '200px' },
});

/** In the order that somebody needs to act. */
const ORDER: readonly OrganisationStatus[] = [
  'conflict',
  'not-ready',
  'unreadable',
  'no-year',
  'missing',
  'not-chosen',
  'other-instrument',
  'received',
];

type Sorting = 'name' | 'status';

/** Every organisation and how it stands. Alphabetical; never ranked by result. */
export function OrganisationsView({ view }: { view: GroupViewData }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { option } = useRoute();
  const wanted = ORDER.find((status) => status === option('lage')) ?? null;
  const [search, setSearch] = useState('');
  const [sorting, setSorting] = useState<Sorting>('name');
  const needle = useDeferredValue(search).trim().toLowerCase();
  const rows = useMemo(
    () =>
      view.organisations
        .filter(
          ({ name, status, files }) =>
            (wanted === null || status === wanted) &&
            (needle === '' || [name, ...files].join(' ').toLowerCase().includes(needle)),
        )
        .sort(
          (a, b) =>
            (sorting === 'status' ? ORDER.indexOf(a.status) - ORDER.indexOf(b.status) : 0) || byName(a, b),
        ),
    [view, wanted, needle, sorting],
  );
  const header = (key: Sorting, name: string) => ({
    key,
    name,
    sort: { direction: sorting === key ? ('ascending' as const) : null, onSort: () => setSorting(key) },
  });
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <div className={surface.row}>
        <SearchBox
          className={styles.search}
          placeholder={say.searchName[language]}
          aria-label={say.searchName[language]}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
        <Dropdown
          aria-label={say.status[language]}
          value={wanted === null ? say.all[language] : statusWords[wanted][language]}
          selectedOptions={[wanted ?? '']}
          onOptionSelect={(_, { optionValue }) => {
            window.location.hash = address(['koncern', 'organisationer'], {
              lage: optionValue === '' ? null : (optionValue ?? null),
            });
          }}
        >
          <Option value="">{say.all[language]}</Option>
          {ORDER.map((status) => (
            <Option key={status} value={status}>
              {statusWords[status][language]}
            </Option>
          ))}
        </Dropdown>
        <span role="status" className={surface.muted}>
          {formatCount(rows.length, language)} {say.of(view.organisations.length)[language]}
        </span>
      </div>
      <p className={mergeClasses(surface.plain, surface.small, surface.muted)}>{say.notRanked[language]}</p>
      {view.masked > 0 && (
        <p className={mergeClasses(surface.plain, surface.small, surface.muted)}>
          {say.maskedNote(view.masked)[language]}
        </p>
      )}
      {rows.length === 0 ? (
        <p className={surface.plain}>{say.noneMatch[language]}</p>
      ) : (
        <DataTable
          caption={say.tabOrganisations[language]}
          headers={[
            header('name', say.organisation[language]),
            header('status', say.status[language]),
            { key: 'errors', name: say.mustFix[language], numeric: true },
            { key: 'n', name: say.responses[language], numeric: true },
            { key: 'maturity', name: resultWords.maturity[language], numeric: true },
          ]}
          rows={rows.map((one) => ({
            key: one.id,
            cells: [
              <Name key="name" one={one} />,
              <StatusBadge key="status" tone={STATUS_TONES[one.status]}>
                {statusWords[one.status][language]}
              </StatusBadge>,
              one.errors === 0 ? '' : formatCount(one.errors, language),
              one.n === null ? (one.masked ? '<5' : '') : formatCount(one.n, language),
              one.masked ? (
                <span key="masked" style={{ whiteSpace: 'normal' }}>
                  {words.masked[language]}
                </span>
              ) : one.maturity === null ? (
                ''
              ) : (
                <NumberLink key="maturity" text={formatPercent(one.maturity, language)} opens={one.opens} />
              ),
            ],
          }))}
        />
      )}
    </section>
  );
}

function Name({ one }: { one: OrganisationItem }) {
  const surface = useSurface();
  if (one.status === 'missing') return <>{one.name}</>;
  return (
    <a className={surface.link} href={address(['koncern', 'organisationer', one.id])}>
      {one.name}
    </a>
  );
}

function byName(a: OrganisationItem, b: OrganisationItem): number {
  return a.name.localeCompare(b.name, 'sv') || compareText(a.id, b.id);
}
