/// The folder of the package, from a file of its tests.
package enum PackageRoot {}
