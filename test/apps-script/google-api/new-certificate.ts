import { generateKeyPairSync, sign } from 'node:crypto';
import { bits, boolean, der, integer, objectId, octets, sequence, setOf, tagged, text, utcTime } from './der';

export interface Certificate {
  /** Both in PEM. */
  readonly key: string;
  readonly certificate: string;
}

const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';
const COMMON_NAME = '2.5.4.3';
const SUBJECT_ALTERNATIVE_NAMES = '2.5.29.17';
const BASIC_CONSTRAINTS = '2.5.29.19';

/** A self-signed throw-away certificate for these hosts: trusting it takes no authority (RFC 5280). */
export function newCertificate(hosts: readonly string[]): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(objectId(ECDSA_WITH_SHA256));
  const name = sequence(setOf(sequence(objectId(COMMON_NAME), text('Planfold test'))));
  const extensions = sequence(
    sequence(objectId(BASIC_CONSTRAINTS), boolean(true), octets(sequence(boolean(true)))),
    sequence(
      objectId(SUBJECT_ALTERNATIVE_NAMES),
      octets(sequence(...hosts.map((host) => der(0x82, Buffer.from(host))))),
    ),
  );
  const content = sequence(
    tagged(0, integer(2)),
    integer(1),
    algorithm,
    name,
    sequence(utcTime('000101000000Z'), utcTime('491231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(3, extensions),
  );
  const certificate = sequence(content, algorithm, bits(sign('sha256', content, privateKey)));
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, certificate: toPem(certificate) };
}

function toPem(certificate: Buffer): string {
  const lines = certificate.toString('base64').match(/.{1,64}/g)!;
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
