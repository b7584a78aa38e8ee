const r = /ab/gig;
