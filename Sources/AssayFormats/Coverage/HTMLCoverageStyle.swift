/// What pages of coverage look like beyond what all pages have. Colours are those of ``HTMLStyle``.
enum HTMLCoverageStyle {
  static let sheet = """
    table { border-collapse: collapse; width: 100%; margin: 0.5rem 0; }
    th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.5rem; border-bottom: 0.06rem solid var(--line); }
    td.number { white-space: nowrap; } th { color: var(--soft); font-weight: normal; }
    meter { width: 8rem; vertical-align: middle; }
    .nodes, .nodes ul { list-style: none; margin: 0; padding: 0; }
    .nodes li { padding: 0.35rem 0 0.35rem 0.75rem; border-left: 0.2rem solid var(--line); margin: 0.35rem 0; }
    .nodes li.never { border-color: var(--error); } .nodes li.seen { border-color: var(--good); }
    .nodes p { margin: 0; } .place { color: var(--soft); font-size: 0.9rem; }
    .marks { display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; }
    .mark.seen, .source .seen { color: var(--good); } .mark.never, .source .never { color: var(--error); }
    .source .partly { color: var(--warning); } .source .gutter { user-select: none; }
    .help { margin: 0.1rem 0 0; }
    """
}
