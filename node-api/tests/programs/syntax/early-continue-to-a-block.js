here: { for (;;) { continue here; } }
