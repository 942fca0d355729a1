import { describe, expect, it } from 'vitest';
import { baseAddress } from './base-address.ts';

describe('Where the manifests point', () => {
  it('is the developer’s own server unless somebody says otherwise', () => {
    expect(baseAddress(undefined)).toBe('https://localhost:3000/');
    expect(baseAddress('https://tillagg.example.se/nylage')).toBe('https://tillagg.example.se/nylage/');
  });

  it.each(['http://tillagg.example.se/', 'tillagg.example.se', 'https://tillagg.example.se/?a=1'])(
    'is never %s',
    (asked) => {
      expect(() => baseAddress(asked)).toThrow('NYLAGE_ADDIN_URL');
    },
  );
});
