const statuses = { 400: 'INVALID_ARGUMENT', 401: 'UNAUTHENTICATED', 403: 'PERMISSION_DENIED', 404: 'NOT_FOUND' };

/** A request that Google would refuse. */
export class ApiError extends Error {
  constructor(
    readonly code: keyof typeof statuses,
    message: string,
  ) {
    super(message);
  }

  toBody(): object {
    const { code, message } = this;
    return { error: { code, message, status: statuses[code], errors: [{ message }] } };
  }
}
