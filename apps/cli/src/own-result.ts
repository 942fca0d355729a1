import type { Text } from '@nylage/core/text';
import { intakeRefusalText } from '@nylage/xlsx/intake';

/** Why a result of ours cannot be checked or scored. */
export const ownResult: Text = {
  sv: intakeRefusalText({ code: 'own-result' }, 'sv'),
  en: intakeRefusalText({ code: 'own-result' }, 'en'),
};
