import './first.cjs';
import './second.cjs';
