internal import AssayModel

/// A part of a problem laid out for searching: everything that an allocation depends on, by dense numbers.
///
/// It and its pieces are classes: a search looks at them far more often than values could be copied.
final class Layout: Sendable {
  /// A question whether an item is counted in a tree, and where.
  final class Slot: Sendable {
    let item: Int
    let tree: Int
    /// The claims that may count it, in the author's order.
    let claims: [Int]
    /// Slots of which counting one bars this one: of contained awards, of conflicting achievements.
    let bars: [Int]
    /// Of the slots with one number at most one is counted; -1 where that does not matter.
    let group: Int
    /// Slots with one number are alike in everything that an allocation can depend on; -1 for what is like no other.
    let kin: Int
    /// What it costs to have the item; 0 for what is held.
    let price: Int
    /// Whether counting it is no further use of the item.
    let isFrozen: Bool

    init(item: Int, tree: Int, claims: [Int], bars: [Int], group: Int, kin: Int, price: Int, isFrozen: Bool) {
      (self.item, self.tree, self.claims, self.bars) = (item, tree, claims, bars)
      (self.group, self.kin, self.price, self.isFrozen) = (group, kin, price, isFrozen)
    }
  }

  struct Demand: Sendable {
    let measure: Measure
    /// Per item.
    let amounts: [Int]
    /// What must come together, rounded up to what whole awards can come to; 0 where nothing is asked.
    var atLeast: Int
    let atMost: Int
    /// All amounts are multiples of it.
    let unit: Int
  }

  /// Different values of a key: so many of them at least, or so many items of each at most.
  struct Keyed: Sendable {
    /// Per item.
    let values: [[Int]]
    let valueCount: Int
    /// Per item, where there may be at most so many of each: its value, or -1 where it has several.
    let valueOf: [Int]?
    var atLeast: Int
    let atMostOfEach: Int
  }

  final class Claim: Sendable {
    let tree: Int
    /// Its place in the tree.
    let place: Int
    let node: Int
    let demands: [Demand]
    let keyed: [Keyed]
    /// Per achievement that must be included, per item.
    let including: [[Bool]]
    /// The limits that look at what it counts.
    let limits: [Int]
    /// Whether counting more than its own minima ask for can be of use.
    let welcomesMore: Bool
    let slots: [Int]
    /// Claims with one number can be exchanged for each other; -1 for what is like no other.
    let kin: Int

    init(
      tree: Int, place: Int, node: Int, demands: [Demand], keyed: [Keyed], including: [[Bool]], limits: [Int],
      welcomesMore: Bool, slots: [Int], kin: Int = -1
    ) {
      (self.tree, self.place, self.node, self.demands, self.keyed) = (tree, place, node, demands, keyed)
      (self.including, self.limits, self.welcomesMore) = (including, limits, welcomesMore)
      (self.slots, self.kin) = (slots, kin)
    }

    /// The same claim, asking for something else or being of a kin.
    func with(
      demands: [Demand]? = nil, keyed: [Keyed]? = nil, including: [[Bool]]? = nil, kin: Int? = nil
    ) -> Claim {
      Claim(
        tree: tree, place: place, node: node, demands: demands ?? self.demands, keyed: keyed ?? self.keyed,
        including: including ?? self.including, limits: limits, welcomesMore: welcomesMore, slots: slots,
        kin: kin ?? self.kin)
    }
  }

  final class Limit: Sendable {
    let bound: CompiledLimit.Bound
    /// Per item.
    let amounts: [Int]
    let totals: [Int]
    /// The slots whose items it looks at when they are counted.
    let slots: [Int]

    init(bound: CompiledLimit.Bound, amounts: [Int], totals: [Int], slots: [Int]) {
      (self.bound, self.amounts, self.totals, self.slots) = (bound, amounts, totals, slots)
    }
  }

  final class Node: Sendable {
    enum Kind: Sendable {
      case claim(Int)
      /// At least so many children are met.
      case choice(Int)
      case fixed(isMet: Bool)
      /// Per competency, per item.
      case covers([[Bool]])
    }

    /// As reports call it.
    let id: String
    let kind: Kind
    let tree: Int
    let children: [Int]
    let limits: [Int]
    let span: Period?
    /// The claims in this subtree.
    let claims: [Int]
    /// Whether counting anything inside beyond what is needed can be of use.
    let welcomesMore: Bool

    init(
      id: String, kind: Kind, tree: Int, children: [Int], limits: [Int], span: Period?, claims: [Int],
      welcomesMore: Bool
    ) {
      self.id = id
      (self.kind, self.tree, self.children, self.limits) = (kind, tree, children, limits)
      (self.span, self.claims, self.welcomesMore) = (span, claims, welcomesMore)
    }
  }

  struct Tree: Sendable {
    let index: Int
    let limits: [Int]
    let mean: [Int128]?
    let unsharedAtLeast: Int?
    let slots: [Int]
  }

  let problem: Problem
  let slots: [Slot]
  let claims: [Claim]
  let limits: [Limit]
  /// The first one joins all roots of the part; parents come before their children.
  let nodes: [Node]
  /// The trees with conditions over everything that is counted in them.
  let trees: [Tree]
  /// Per tree, per item: the slot, or -1.
  let slotAt: [[Int]]
  let groupCount: Int
  let kinCount: Int
  /// Per tree: the sharing limits that look at it.
  let sharingOfTree: [[Int]]
  /// Per sharing limit, per claim: whether it looks at what the claim counts.
  let sharingLooksAt: [[Bool]]
  /// Per slot: what stands for it where supplies are counted; of a group, its first slot.
  let supplyOf: [Int]
  /// Per slot: a limit over its whole tree that counts it and that no other such limit of this list overlaps; or -1.
  let familyOf: [Int]
  let families: [Int]
  let hasPrices: Bool
  /// An item with a price is counted in at most so many slots, and paid for once.
  let mostSlotsOfPriced: Int

  /// `prices`: per item, what it costs to have it. `tags`: items are alike only where these are the same.
  init(_ problem: Problem, _ part: ProblemPart, prices: [Int]? = nil, tags: [Int: Int] = [:]) {
    var plan = LayoutPlan(problem, part)
    plan.layOut()
    let kin = plan.kinOfSlots(prices: prices, tags: tags)
    let groups = plan.groups
    let bars = plan.bars()
    slots = part.slots.indices.map { index in
      let slot = part.slots[index]
      return Slot(
        item: slot.item, tree: slot.tree, claims: slot.claims.map { plan.claimNumber[slot.tree][$0] ?? 0 },
        bars: bars[index], group: groups.ofSlot[index], kin: kin.ofSlot[index], price: prices?[slot.item] ?? 0,
        isFrozen: problem.isFrozen(slot.item, in: slot.tree))
    }
    self.problem = problem
    claims = plan.claims
    limits = plan.limits
    nodes = plan.nodes
    trees = plan.trees
    slotAt = plan.slotAt
    groupCount = groups.count
    kinCount = kin.count
    sharingOfTree = plan.sharingOfTree
    sharingLooksAt = plan.sharingLooksAt
    let supply = plan.supplies(groups.ofSlot)
    supplyOf = supply.ofSlot
    let families = plan.families(supply.ofSlot)
    familyOf = families.ofSlot
    self.families = families.limits
    hasPrices = prices?.contains { $0 > 0 } ?? false
    let priced = part.slots.map(\.item).filter { prices?[$0] ?? 0 > 0 }
    mostSlotsOfPriced = Dictionary(priced.map { ($0, 1) }, uniquingKeysWith: +).values.max() ?? 1
  }

  /// The same layout with other claims in the place of its own.
  init(_ layout: Layout, claims: [Claim]) {
    problem = layout.problem
    slots = layout.slots
    self.claims = claims
    limits = layout.limits
    nodes = layout.nodes
    trees = layout.trees
    slotAt = layout.slotAt
    groupCount = layout.groupCount
    kinCount = layout.kinCount
    sharingOfTree = layout.sharingOfTree
    sharingLooksAt = layout.sharingLooksAt
    supplyOf = layout.supplyOf
    familyOf = layout.familyOf
    families = layout.families
    hasPrices = layout.hasPrices
    mostSlotsOfPriced = layout.mostSlotsOfPriced
  }
}
