import { ApiError } from './api-error';
import type { ScriptProject } from './script-project';

export interface ApiRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly token: string | undefined;
  readonly body: string;
}

export const SCRIPT_ID = 'script-of-the-test';
/** The refresh token of the first sign-in and the access token that it buys. */
export const REFRESH_TOKEN = 'refresh';
export const ACCESS_TOKEN = 'access';

/** The part of Google's API that clasp's push, version, deploy and run commands use. */
export function answerRequest(project: ScriptProject, request: ApiRequest): object {
  const { method, host, path, body } = request;
  if (host === 'oauth2.googleapis.com' && path === '/token') return refreshed(new URLSearchParams(body));
  if (request.token !== ACCESS_TOKEN) throw new ApiError(401, 'Request had invalid authentication credentials.');
  const sent = body.startsWith('{') ? JSON.parse(body) : {};
  switch (`${method} ${host}${path}`) {
    case `GET script.googleapis.com/v1/projects/${SCRIPT_ID}/content`:
      return { scriptId: SCRIPT_ID, files: project.files };
    case `PUT script.googleapis.com/v1/projects/${SCRIPT_ID}/content`:
      project.setFiles(sent.files);
      return { scriptId: SCRIPT_ID, files: project.files };
    case `POST script.googleapis.com/v1/projects/${SCRIPT_ID}/versions`:
      return project.addVersion(sent.description);
    case `POST script.googleapis.com/v1/projects/${SCRIPT_ID}/deployments`:
      return project.deploy(sent);
    case `GET script.googleapis.com/v1/projects/${SCRIPT_ID}/deployments`:
      return { deployments: project.deployments };
    case `POST script.googleapis.com/v1/scripts/${SCRIPT_ID}:run`:
      return project.run(sent.function, sent.parameters);
    default:
      throw new ApiError(404, `No such request here: ${method} ${host}${path}`);
  }
}

function refreshed(form: URLSearchParams): object {
  if (form.get('refresh_token') !== REFRESH_TOKEN) throw new ApiError(400, 'invalid_grant');
  return { access_token: ACCESS_TOKEN, expires_in: 3599, token_type: 'Bearer' };
}
