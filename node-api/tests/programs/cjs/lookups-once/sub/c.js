require('../a');
require('../a');
