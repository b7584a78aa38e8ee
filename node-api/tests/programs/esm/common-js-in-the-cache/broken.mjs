import { nothing } from './fourth.cjs';
