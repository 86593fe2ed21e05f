/** Excel's own messages. @see https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const messages = {
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
} as const;

export class ExcelError extends Error {
  constructor(
    readonly code: keyof typeof messages,
    message: string = messages[code],
  ) {
    super(message);
  }
}

export function demand(isFine: boolean, code: keyof typeof messages): asserts isFine {
  if (!isFine) throw new ExcelError(code);
}
