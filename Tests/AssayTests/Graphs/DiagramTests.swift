import AssayFormats
import AssayModel
import AssayTestSupport
import Testing

@Suite struct DiagramTests {
  private static func text(_ yaml: String, of credential: String? = nil) throws -> String {
    let project = YAMLProject(yaml).project
    guard let credential else { return TextDiagram.text(of: Diagram(of: project)).plain }
    return TextDiagram.text(of: Diagram(criteriaOf: try #require(project.credentials[credential]))).plain
  }

  /// A credential whose every title is out to do harm.
  private static func hostile(_ word: String) -> [Diagram] {
    var credential = Credential(id: "welder")
    credential.achievement.title = LocalizedText(word)
    let part = Criterion(.stated(LocalizedText(word)), word: "stated")
    credential.achievement.requires = Criterion(
      .atLeast(1, of: [part, part]), word: "any_of", title: LocalizedText(word),
      limits: [Limit(Bounds(atMost: .count(1)), of: Pattern([.tag([word])]))])
    credential.stacksInto = [StackingTarget(AchievementReference("fitter"))]
    var whole = Credential(id: "fitter")
    whole.achievement.title = LocalizedText(word)
    var project = Project()
    for one in [credential, whole] {
      project.credentials[one.id] = one
      project.achievements[one.id] = one.achievement
    }
    return [Diagram(criteriaOf: credential), Diagram(of: project)]
  }

  @Test(arguments: ReportCorpus.nastyWords) func `no title is obeyed by Mermaid`(word: String) {
    let label = #"(?:[\w ./(),\u{80}-\u{10FFFF}-]|#\d+;)*"#
    let shape = #"(?:\(\["LABEL"\]\)|\["LABEL"\]|\{\{"LABEL"\}\}|>"LABEL"\])"#.replacing("LABEL", with: label)
    let line = #"  (?:n\d+SHAPE|n\d+ -->(?:\|"LABEL"\|)? n\d+)"#.replacing("SHAPE", with: shape).replacing(
      "LABEL", with: label)
    for diagram in Self.hostile(word) {
      let lines = MermaidDiagram.text(of: diagram).plain.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.first == "flowchart BT" && lines.last == "")
      #expect(lines.count == diagram.nodes.count + diagram.edges.count + 2)
      let pattern = try? Regex(line).matchingSemantics(.unicodeScalar)
      for line in lines.dropFirst().dropLast() {
        #expect(pattern.flatMap { line.wholeMatch(of: $0) } != nil, "\(line)")
      }
    }
  }

  @Test(arguments: ReportCorpus.nastyWords) func `no title ends a string of Graphviz`(word: String) {
    for diagram in Self.hostile(word) {
      let lines = DotDiagram.text(of: diagram).plain.split(separator: "\n")
      #expect(lines.count == diagram.nodes.count + diagram.edges.count + 4)
      for line in lines.dropFirst(3).dropLast() {
        let statement = /\ \ n\d+( -> n\d+)?( \[label="([^"\\]|\\\\|\\")*"(, (shape|style)=("[a-z,]*"|[a-z]+))*\])?;/
        #expect(line.wholeMatch(of: statement.matchingSemantics(.unicodeScalar)) != nil, "\(line)")
      }
    }
  }

  @Test(arguments: ReportCorpus.nastyWords) func `no title drives the terminal`(word: String) {
    for diagram in Self.hostile(word) {
      let text = TextDiagram.text(of: diagram).plain
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)) })
      #expect(text.unicodeScalars.allSatisfy { !(0x2028...0x202E).contains($0.value) })
    }
  }

  @Test func `keeps to 60 columns, however deep`() throws {
    var requires = "holds: mig"
    for depth in 0..<8 {
      requires = "all_of: [ { name: part-\(depth), title: Part \(depth) of many words in a title, \(requires) } ]"
    }
    let text = try Self.text(
      "achievement: mig\n---\ncredential: c\ntitle: Welder\nrequires: { \(requires) }\n", of: "c")
    #expect(text.split(separator: "\n").count > 9)
    for line in text.split(separator: "\n") { #expect(line.count <= 60, "\(line)") }
  }

  @Test func `draws what goes round in circles, once`() throws {
    let text = try Self.text("credential: a\nrequires: { holds: b }\n---\ncredential: b\nrequires: { holds: a }\n")
    #expect(text == "a\n`-- b, required\n    `-- a, required, see above\n")
  }

  @Test func `draws a shared part in full only once`() throws {
    let text = try Self.text(
      """
      achievement: safety
      ---
      credential: mig
      requires: { holds: safety }
      ---
      stack: welder
      of: [mig]
      ---
      stack: fitter
      of: [mig]
      """)
    #expect(
      text == "fitter\n`-- mig, required\n    `-- safety, required\n\nwelder\n`-- mig, required, see above\n")
  }

  @Test func `tells in which way one leads to another`() throws {
    let text = try Self.text(
      """
      achievement: safety
      ---
      achievement: mig
      ---
      achievement: mag
      ---
      achievement: tig
      ---
      achievement: unnamed
      ---
      credential: welder
      requires: { all_of: [ { any_of: [ { holds: mig }, { holds: mag } ] }, { forbids: tig } ] }
      entry: { holds: safety }
      stacks_into: [fitter]
      ---
      credential: fitter
      """)
    #expect(
      text == """
        fitter
        `-- welder, said to stack
            |-- mag, elective
            |-- mig, elective
            `-- safety, asked for before

        not drawn: 2 achievements of the catalogue that no design
        names

        """)
  }

  @Test func `every format is in the list`() {
    let declared = SourceFile.all(in: "Sources/AssayFormats/Graph").flatMap { file in
      file.text.matches(of: /(?:enum|struct) (\w+): DiagramFormat\b/).map { String($0.output.1) }
    }
    let known = DiagramFormats.all.map { "\($0)" }
    for type in declared {
      #expect(known.contains(type), "add `\(type).self,` to Sources/AssayFormats/Graph/DiagramFormat+BuiltIn.swift")
    }
    #expect(declared.count == 3)
  }
}
