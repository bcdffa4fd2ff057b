/// How ``HTMLReport`` looks. Every text has a contrast of at least 4.5 to what is behind it, in light and in dark.
enum HTMLStyle {
  static let sheet = """
    :root { color-scheme: light dark; --page: #ffffff; --text: #1b1b1b; --soft: #595959; --block: #f4f4f4;
      --error: #a8071a; --warning: #7a4100; --info: #0b4f9e; --good: #0f5c26; --line: #8a8a8a; }
    @media (prefers-color-scheme: dark) {
      :root { --page: #16181b; --text: #eaeaea; --soft: #b0b0b0; --block: #22262a;
        --error: #ff9c97; --warning: #f0b460; --info: #8cc2ff; --good: #7fd99a; --line: #8a8a8a; } }
    body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
    main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
    h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.2rem; margin: 2rem 0 0; } h3 { font-size: 1rem; margin: 0; }
    h2, h3, p, li { overflow-wrap: anywhere; }
    .summary { font-size: 1.2rem; margin: 0.25rem 0 1rem; }
    article { margin: 1rem 0; padding: 0.25rem 0 0.25rem 1rem; border-left: 0.25rem solid var(--line); }
    article.error { border-color: var(--error); } article.warning { border-color: var(--warning); }
    article.info { border-color: var(--info); }
    .error > h3 .severity, pre .error, pre .bad { color: var(--error); }
    .warning > h3 .severity, pre .warning { color: var(--warning); }
    .info > h3 .severity, pre .info { color: var(--info); }
    pre .good { color: var(--good); } pre .emphasis { font-weight: 600; }
    .tests { list-style: none; padding-left: 1rem; } .tests .severity { font-weight: 600; }
    .tests .good { color: var(--good); } .tests .bad { color: var(--error); } .tests .warning { color: var(--warning); }
    .tests .muted { color: var(--soft); } summary { cursor: pointer; overflow-wrap: anywhere; }
    pre .gutter, pre .muted, pre .path, .rule { color: var(--soft); }
    code, pre { font-family: ui-monospace, monospace; font-size: 0.9rem; background: var(--block); }
    code { padding: 0 0.2em; unicode-bidi: isolate; }
    pre { padding: 0.5rem; overflow-x: auto; direction: ltr; }
    a { color: var(--info); } a:focus-visible, pre:focus-visible, summary:focus-visible { outline: 0.15rem solid; }
    @media print { article { break-inside: avoid; } pre { white-space: pre-wrap; } nav, details { display: none; } }
    """
}
