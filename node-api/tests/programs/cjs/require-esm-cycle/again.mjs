import './asks.cjs';
