namespace ThiDua.Workflows.Tests.Plans;

/// <summary>The table of the 153 tasks of the five sources, where it lies beside the repository.</summary>
internal static class SeedTable
{
    public const string Missing = "../shared/seed-tasks.tsv is not beside the repository.";

    public static string? File { get; } = Find();

    /// <summary>Plan, id, path codes and source lines of every task, in the order of the table.</summary>
    public static IEnumerable<(string Plan, string Id, string Paths, string Line)> Tasks()
    {
        var rows = System.IO.File.ReadLines(File!).Select(line => line.Split('\t')).ToList();
        var (seed, id, paths, lines) = (Column("seed"), Column("id"), Column("paths"), Column("lines"));
        return rows.Skip(1).Select(row => (PlanOf(row[seed]), row[id], row[paths], row[lines]));

        int Column(string name) => Array.IndexOf(rows[0], name);
    }

    private static string PlanOf(string seed) => seed[..3] switch
    {
        "000" => "dien-bien-2023",
        "001" => "phong-tho-2023",
        "002" => "son-la-2024",
        "003" => "ha-giang-khoi-dang-2023",
        _ => "nam-dinh-2023",
    };

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder.Parent is { } parent; folder = parent)
        {
            var file = Path.Combine(parent.FullName, "shared", "seed-tasks.tsv");
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "ThiDua.Workflow.sln")))
                return System.IO.File.Exists(file) ? file : null;
        }

        return null;
    }
}
