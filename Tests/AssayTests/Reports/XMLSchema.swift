import Foundation

/// XSD through libxml2 where the machine has it, asked for at run time so that nothing needs it to build.
enum XMLSchema {
  nonisolated(unsafe) private static let library = dlopen("libxml2.so.2", RTLD_NOW) ?? dlopen("libxml2.dylib", RTLD_NOW)

  static var isThere: Bool { library != nil }

  private typealias Make = @convention(c) (UnsafeRawPointer?) -> UnsafeMutableRawPointer?
  private typealias Free = @convention(c) (UnsafeMutableRawPointer?) -> Void
  private typealias Read =
    @convention(c) (
      UnsafePointer<CChar>, CInt, UnsafePointer<CChar>?, UnsafePointer<CChar>?, CInt
    ) -> UnsafeMutableRawPointer?
  private typealias Validate = @convention(c) (UnsafeMutableRawPointer, UnsafeMutableRawPointer) -> CInt

  private static func symbol<Function>(_ name: String, _: Function.Type) throws -> Function {
    guard let found = dlsym(library, name) else { throw POSIXError(.ENOENT) }
    return unsafeBitCast(found, to: Function.self)
  }

  private typealias Handler = @convention(c) (UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Void
  private typealias SetHandler = @convention(c) (UnsafeMutableRawPointer, Handler?, UnsafeMutableRawPointer?) -> Void

  private final class Said { var messages: [String] = [] }

  /// What is wrong with a document, in libxml2's words.
  static func faults(in text: String, _ schemaPath: String) throws -> [String] {
    // XML_PARSE_NONET: nothing is fetched.
    let document = try text.withCString { bytes in
      try symbol("xmlReadMemory", Read.self)(bytes, CInt(text.utf8.count), nil, nil, 2048)
    }
    guard let document else { return ["not well-formed"] }
    defer { try? symbol("xmlFreeDoc", Free.self)(document) }
    let parser = try schemaPath.withCString { try symbol("xmlSchemaNewParserCtxt", Make.self)($0) }
    defer { try? symbol("xmlSchemaFreeParserCtxt", Free.self)(parser) }
    guard let schema = try symbol("xmlSchemaParse", Make.self)(parser) else { return ["no schema"] }
    defer { try? symbol("xmlSchemaFree", Free.self)(schema) }
    guard let context = try symbol("xmlSchemaNewValidCtxt", Make.self)(schema) else { return ["no context"] }
    defer { try? symbol("xmlSchemaFreeValidCtxt", Free.self)(context) }
    let said = Said()
    try symbol("xmlSchemaSetValidStructuredErrors", SetHandler.self)(
      context,
      { said, error in
        // struct _xmlError { int domain; int code; char *message; ... }
        guard let said, let message = error?.load(fromByteOffset: 8, as: UnsafePointer<CChar>?.self) else { return }
        Unmanaged<Said>.fromOpaque(said).takeUnretainedValue().messages.append(String(cString: message))
      }, Unmanaged.passUnretained(said).toOpaque())
    let code = try symbol("xmlSchemaValidateDoc", Validate.self)(context, document)
    return withExtendedLifetime(said) { code == 0 ? [] : ["not valid: \(code)"] + said.messages }
  }
}
