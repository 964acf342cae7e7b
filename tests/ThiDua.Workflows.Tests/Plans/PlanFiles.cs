namespace ThiDua.Workflows.Tests.Plans;

/// <summary>A small valid plan, and the same with one thing changed.</summary>
internal static class PlanFiles
{
    public const string Task = """
        { "id": "XX-01", "title": "Đăng ký thi đua", "period": { "quarter": "2026-Q1" }, "lead": "Sở Nội vụ", "coordinating": [],
          "paths": ["P03", "P08"], "line": "1" }
        """;

    public const string Round = """
        { "id": "dot-1", "task": "XX-01", "path": "P08", "name": "Đợt 1", "field": "Kinh tế - xã hội", "awards": ["BK-TTG"],
          "achievement": { "name": "năm 2025", "from": "2025-01-01", "to": "2025-12-31" } }
        """;

    public static string With(string tasks = Task, string rounds = Round, int year = 2026) => $$"""
        { "plan": "tinh-2026", "title": "Kế hoạch năm 2026", "source": "Bản thảo", "province": "tinh",
          "year": {{year}}, "body": "province", "actors": [{ "name": "Sở Nội vụ", "groups": ["standing-body"] }], "tasks": [{{tasks}}], "rounds": [{{rounds}}] }
        """;

    public static string WithPeriod(string period, int year = 2026, string rounds = "") =>
        With(Task.Replace("""{ "quarter": "2026-Q1" }""", period), rounds, year);
}
