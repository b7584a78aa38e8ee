//! Huffman codes as zlib builds them: of two trees that are as frequent the shallower one is taken first, and words that
//! would be too long are made shorter at the cost of the next rarer ones.

/// How a code may look.
pub(super) struct Description<'a> {
    /// Bits that follow a word, from the symbol `base` on.
    pub(super) extra: &'a [u8],
    pub(super) base: usize,
    /// Bits of the longest word.
    pub(super) longest: usize,
}

/// The frequencies of symbols, and the code for them.
#[derive(Clone, Debug)]
pub(super) struct Tree {
    frequency: Vec<usize>,
    length: Vec<u8>,
    word: Vec<u64>,
    /// The last symbol that has a word.
    last: usize,
}

impl Tree {
    pub(super) fn new(symbols: usize) -> Tree {
        Tree { frequency: vec![0; symbols], length: vec![0; symbols], word: vec![0; symbols], last: 0 }
    }

    pub(super) fn clear(&mut self) {
        self.frequency.fill(0);
    }

    pub(super) fn count(&mut self, symbol: usize) {
        self.frequency[symbol] += 1;
    }

    pub(super) fn length(&self, symbol: usize) -> u8 {
        self.length[symbol]
    }

    /// Lengths of the words, up to the last that there is.
    pub(super) fn used(&self) -> &[u8] {
        &self.length[..=self.last]
    }

    /// A symbol's word, its first bit lowest, and its length.
    pub(super) fn word(&self, symbol: usize) -> (u64, u32) {
        (self.word[symbol], u32::from(self.length[symbol]))
    }

    /// Makes the code; the bits of all that was counted, in this code and in the one whose lengths are `other`.
    pub(super) fn build(&mut self, description: &Description<'_>, other: Option<&[u8]>) -> (usize, usize) {
        let symbols = self.frequency.len();
        let mut nodes = Nodes { frequency: self.frequency.clone(), depth: vec![0; symbols], heap: Vec::new() };
        self.length.fill(0);
        nodes.heap.extend((0..symbols).filter(|symbol| self.frequency[*symbol] > 0));
        self.last = nodes.heap.last().copied().unwrap_or_default();
        // There are two words at least: what is added stands behind the last symbol if that is one of the first two.
        let mut next = nodes.heap.last().map_or(0, |last| if *last < 2 { last + 1 } else { 0 });
        while nodes.heap.len() < 2 {
            nodes.frequency[next] = 1;
            nodes.heap.push(next);
            self.last = self.last.max(next);
            next += 1;
        }
        let order = nodes.join();
        let (lengths, parents) = (&mut vec![0_usize; nodes.frequency.len()], &order.parents);
        let mut of_length = vec![0_usize; description.longest + 1];
        let mut too_long = 0_usize;
        for node in order.down.iter().skip(1) {
            let mut length = lengths[parents[*node]] + 1;
            if length > description.longest {
                length = description.longest;
                too_long += 1;
            }
            lengths[*node] = length;
            if *node < symbols {
                of_length[length] += 1;
            }
        }
        for (kept, length) in self.length.iter_mut().zip(lengths.iter()) {
            *kept = *length as u8;
        }
        if too_long > 0 {
            self.shorten(too_long, &mut of_length, &order.down);
        }
        self.number(&of_length);
        let extra =
            |symbol: usize| symbol.checked_sub(description.base).map_or(0, |at| usize::from(description.extra[at]));
        let bits = |lengths: &[u8]| -> usize {
            let of = |symbol: usize| self.frequency[symbol] * (usize::from(lengths[symbol]) + extra(symbol));
            (0..symbols).map(of).sum()
        };
        (bits(&self.length), other.map_or(0, bits))
    }

    /// Makes room for words that would be longer than the longest: the rarest symbols get the longest words.
    fn shorten(&mut self, mut too_long: usize, of_length: &mut [usize], down: &[usize]) {
        let longest = of_length.len() - 1;
        while too_long > 0 {
            let shorter = (1..longest).rev().find(|length| of_length[*length] > 0).unwrap_or(1);
            of_length[shorter] -= 1;
            of_length[shorter + 1] += 2;
            of_length[longest] -= 1;
            too_long = too_long.saturating_sub(2);
        }
        let symbols = self.length.len();
        let mut rarest = down.iter().rev().filter(|node| **node < symbols);
        for length in (1..=longest).rev() {
            for symbol in rarest.by_ref().take(of_length[length]) {
                self.length[*symbol] = length as u8;
            }
        }
    }

    /// Gives the words their numbers, the shortest first, and turns them around.
    fn number(&mut self, of_length: &[usize]) {
        let mut next = vec![0_u64; of_length.len() + 1];
        for length in 1..of_length.len() {
            next[length + 1] = (next[length] + of_length[length] as u64) << 1;
        }
        for (symbol, length) in self.length.iter().enumerate().filter(|(_, length)| **length > 0) {
            let place = &mut next[usize::from(*length)];
            self.word[symbol] = place.reverse_bits() >> (64 - u32::from(*length));
            *place += 1;
        }
    }
}

/// Trees that are not joined yet, the rarest on top of a heap.
struct Nodes {
    frequency: Vec<usize>,
    depth: Vec<usize>,
    heap: Vec<usize>,
}

/// How everything was joined.
struct Joined {
    /// All nodes, from the root down.
    down: Vec<usize>,
    parents: Vec<usize>,
}

impl Nodes {
    /// Joins the two rarest trees until there is one.
    fn join(&mut self) -> Joined {
        (0..self.heap.len() / 2).rev().for_each(|at| self.sink(at));
        let mut taken = Vec::new();
        let mut parents = vec![0; self.frequency.len()];
        while self.heap.len() > 1 {
            let rarest = self.heap.swap_remove(0);
            self.sink(0);
            let next = self.heap[0];
            taken.extend([rarest, next]);
            let node = self.frequency.len();
            self.frequency.push(self.frequency[rarest] + self.frequency[next]);
            self.depth.push(self.depth[rarest].max(self.depth[next]) + 1);
            parents.push(0);
            (parents[rarest], parents[next]) = (node, node);
            self.heap[0] = node;
            self.sink(0);
        }
        taken.push(self.heap[0]);
        taken.reverse();
        Joined { down: taken, parents }
    }

    fn is_rarer(&self, one: usize, other: usize) -> bool {
        (self.frequency[one], self.depth[one]) <= (self.frequency[other], self.depth[other])
    }

    /// Lets the node at `at` of the heap sink to its place.
    fn sink(&mut self, mut at: usize) {
        let Some(node) = self.heap.get(at).copied() else { return };
        loop {
            let mut child = 2 * at + 1;
            if child >= self.heap.len() {
                break;
            }
            if child + 1 < self.heap.len() && self.is_rarer(self.heap[child + 1], self.heap[child]) {
                child += 1;
            }
            if self.is_rarer(node, self.heap[child]) {
                break;
            }
            self.heap[at] = self.heap[child];
            at = child;
        }
        self.heap[at] = node;
    }
}
