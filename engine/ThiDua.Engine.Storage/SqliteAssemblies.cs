using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace ThiDua.Engine.Storage;

/// <summary>Lets SQLite load with whichever SQLitePCLRaw 2.x was restored.</summary>
/// <remarks>
/// EF Core's SQLite provider is compiled against a certain SQLitePCLRaw 2.1.x. Where the package registry serves only an
/// older 2.x (the project's version floats: <c>2.*</c>), the runtime refuses the assembly beside the executable because
/// its version is lower than the one asked for, and then asks <see cref="AssemblyLoadContext.Resolving"/>. The parts that EF
/// Core uses are the same in all of 2.x, so the assembly beside the executable is the right answer. With a complete
/// registry the versions match and this is never called.
/// </remarks>
internal static class SqliteAssemblies
{
    private const string Prefix = "SQLitePCLRaw";

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "It must be in place before the first type of EF Core's SQLite provider is touched, whoever touches it.")]
    internal static void Install() => AssemblyLoadContext.Default.Resolving += Resolve;

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName name)
    {
        if (name.Name is null || !name.Name.StartsWith(Prefix, StringComparison.Ordinal)) return null;

        var path = Path.Combine(AppContext.BaseDirectory, name.Name + ".dll");
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }
}
