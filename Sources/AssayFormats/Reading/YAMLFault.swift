internal import CYAML

/// Why libyaml gave up, in its own words. Places are indices of scalars.
struct YAMLFault: Error {
  var problem: String
  var context: String
  var place: Int
  /// Where the thing began that was being read.
  var contextPlace: Int

  init(_ parser: yaml_parser_t) {
    problem = parser.problem.map(String.init(cString:)) ?? "out of memory"
    context = parser.context.map(String.init(cString:)) ?? ""
    place = parser.problem_mark.index
    contextPlace = parser.context_mark.index
  }
}
