// A part of a package that it does not export.
import 'p/inner';
