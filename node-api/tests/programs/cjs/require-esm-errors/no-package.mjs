import 'none';
