import { join, joinn } from 'path';
