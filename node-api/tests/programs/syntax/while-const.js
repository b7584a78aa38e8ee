while (false) const z = 1;
