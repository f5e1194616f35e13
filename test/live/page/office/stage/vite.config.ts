// The office alone on a page, built as the live floor's page is, into the folder that STAGE_FOLDER names.
import { fileURLToPath } from 'node:url';
import { livePage } from '../../../../../vite.live.config.ts';

export default livePage(fileURLToPath(new URL('.', import.meta.url)), process.env['STAGE_FOLDER'] ?? '');
