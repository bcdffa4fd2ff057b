/// Which tests are run.
package struct TestSelection: Hashable, Sendable {
  package init() {}
}
