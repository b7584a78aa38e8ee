import { help } from './helper.cjs';
help();
