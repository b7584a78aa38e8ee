let x = 1_;
