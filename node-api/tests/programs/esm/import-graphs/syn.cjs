syntax err cjs (
