throw new (class extends Error { get name() { return 'Getter' } })('g')
