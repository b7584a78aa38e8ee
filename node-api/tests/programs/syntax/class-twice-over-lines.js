class Abc {}
class Abc {
  x = 1;
}