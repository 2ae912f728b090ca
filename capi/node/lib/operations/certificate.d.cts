// Made from the catalogue by capi/generate/all; change the operation, not this file.
import type { CallOptions } from '../session.cjs';
import type { Language } from './shared.cjs';

/** The operations `certificate.*`. */
export interface CertificateOperations {
  /**
   * Writes the certificate of a device's disposal.
   *
   * Operation `certificate.of_disposal`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  ofDisposal(request: MakeCertificate, options?: CallOptions): Promise<CertificateDocument>;

  /**
   * Writes the certificate of a wipe record (NIST SP 800-88).
   *
   * Operation `certificate.of_wipe`, since 0.1. For coach, coordinator; purposes: lending, administration.
   */
  ofWipe(request: MakeCertificate, options?: CallOptions): Promise<CertificateDocument>;
}

/** Stands in `format` of MakeCertificate. */
export type CertificateFormat = 'html' | 'markdown' | 'text';

/** Answered by `certificate.of_disposal`, `certificate.of_wipe`. */
export interface CertificateDocument {
  /** The media type of the text. */
  content_type: string;
  /** Whether what it certifies is proven. */
  is_evidence: boolean;
  /** The document. */
  text: string;
}

/** Taken by `certificate.of_disposal`, `certificate.of_wipe`. */
export interface MakeCertificate {
  /** The wipe record or the disposal. At most 64 bytes. */
  id: string;
  /** The language of its words. Fi where it is left out. */
  language?: Language;
  /** Its face: html, markdown or text. Html where it is left out. */
  format?: CertificateFormat;
}
