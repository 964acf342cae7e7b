using System.Globalization;
using ThiDua.Engine.Runtime;

namespace ThiDua.Engine.Storage.Schema;

/// <summary>The scripts of a kind of database, embedded in the program. A script never changes once it was released.</summary>
internal static class SchemaScripts
{
    /// <summary>All scripts, <c>001.sql</c> first.</summary>
    public static IReadOnlyList<SchemaScript> Of(string database)
    {
        var assembly = typeof(SchemaScripts).Assembly;
        var prefix = $"Schema/{database}/";
        return
        [
            .. from name in assembly.GetManifestResourceNames()
               where name.StartsWith(prefix, StringComparison.Ordinal)
               let version = int.Parse(Path.GetFileNameWithoutExtension(name), CultureInfo.InvariantCulture)
               orderby version
               select new SchemaScript(version, Text(name)),
        ];

        string Text(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }

    /// <summary>The scripts that a database of a version lacks. Throws <see cref="StoreException"/> when it is newer than the program.</summary>
    public static IEnumerable<SchemaScript> Missing(this IReadOnlyList<SchemaScript> scripts, int found, string database)
    {
        var known = scripts[^1].Version;
        return found <= known
            ? scripts.Where(s => s.Version > found)
            : throw new StoreException(
                $"The database {database} was made by a newer version of this program: found schema {found}, this program knows {known}. Run the newer program, or restore a backup of the older one.");
    }
}
