using ThiDua.Workflows.Plans;

namespace ThiDua.Workflows.Tests.Plans;

/// <summary>The five source plans: all their tasks, with the ids, paths and lines of the table.</summary>
public sealed class SourcePlansTests
{
    private static readonly IReadOnlyList<Plan> Plans = [.. PlanLibrary.Default.Plans];

    [Theory]
    [InlineData("dien-bien-2023", "DB-01", "DB-48", 48)]
    [InlineData("phong-tho-2023", "PT-01", "PT-28", 28)]
    [InlineData("son-la-2024", "SL-00", "SL-26", 27)]
    [InlineData("ha-giang-khoi-dang-2023", "HG-01", "HG-17", 17)]
    [InlineData("nam-dinh-2023", "ND-01", "ND-33", 33)]
    public void Each_plan_has_every_task_of_its_source(string plan, string first, string last, int count)
    {
        var numbers = Enumerable.Range(int.Parse(first[3..]), count).Select(number => $"{first[..3]}{number:00}").ToList();

        Assert.Equal(last, numbers[^1]);
        Assert.Equal(numbers, PlanLibrary.Default[plan].Tasks.Select(task => task.Id).Order());
    }

    [Fact]
    public void The_five_have_153_tasks() => Assert.Equal((5, 153), (Plans.Count, Plans.Sum(plan => plan.Tasks.Count)));

    [Fact]
    public void Tasks_stand_in_the_order_of_the_table_with_its_paths_and_lines()
    {
        Assert.SkipWhen(SeedTable.File is null, SeedTable.Missing);

        foreach (var table in SeedTable.Tasks().GroupBy(task => task.Plan))
        {
            var tasks = PlanLibrary.Default[table.Key].Tasks;

            Assert.Equal(table, tasks.Select(task => (table.Key, task.Id, string.Join(", ", task.Paths), task.Line)));
        }

        Assert.Equal(153, SeedTable.Tasks().Count());
    }

    [Fact]
    public void Every_path_has_a_task() =>
        Assert.Equal(
            Enumerable.Range(1, 23).Select(number => $"P{number:00}"),
            Plans.SelectMany(plan => plan.Tasks).SelectMany(task => task.Paths).Distinct().Order());

    [Theory]
    [InlineData("DB-44", "trước ngày 15/03/2023")]
    [InlineData("HG-04", "đến hết ngày 30/06/2023")]
    [InlineData("ND-20", "tháng 03/2023")]
    [InlineData("PT-12", "tháng 05/2023 – 07/2023")]
    [InlineData("DB-13", "quý II/2023")]
    [InlineData("ND-08", "quý IV/2023")]
    [InlineData("HG-06", "từ 01/07/2023 đến 10/12/2023")]
    [InlineData("ND-03", "đến hết ngày 31/12/2025")]
    [InlineData("SL-10", "cả năm 2024")]
    [InlineData("DB-33", "theo giai đoạn của từng phong trào")]
    [InlineData("DB-45", "định kỳ, theo quy định")]
    [InlineData("SL-21", "theo chương trình, kế hoạch công tác")]
    [InlineData("ND-17", "khi phát sinh")]
    [InlineData("ND-32", "theo quy định")]
    public void A_period_is_told_in_the_words_of_the_source(string id, string period) => Assert.Equal(period, Task(id).Period.Text);

    /// <summary>Paths that take dossiers need to be told for which awards and achievements.</summary>
    [Fact]
    public void Every_task_that_takes_dossiers_names_its_rounds()
    {
        string[] taking = ["P08", "P09", "P10", "P13"];
        var without = Plans.SelectMany(plan => plan.Tasks.Where(task => task.Gap is null)
            .SelectMany(task => task.Paths.Intersect(taking)
                .Where(path => !plan.Rounds.Any(round => round.Path == path && (round.Task == task.Id || round.ConcludedBy == task.Id)))
                .Select(path => $"{task.Id} {path}")));

        Assert.Empty(without);
    }

    [Fact]
    public void Quarter_I_of_Son_La_is_a_gap_that_says_what_is_known()
    {
        var gap = Assert.Single(Plans.SelectMany(plan => plan.Tasks), task => task.Gap is not null);

        Assert.Equal(("SL-00", "quý I/2024", "Không rõ", "81"), (gap.Id, gap.Period.Text, gap.Lead, gap.Line));
        Assert.StartsWith("Phụ lục mất phần đầu", gap.Gap);
    }

    [Theory]
    [InlineData("SL-04", "tháng 10/2024", "nhưng xếp trong mục III, nhiệm vụ quý III")]
    [InlineData("SL-05", "không ghi tháng; sau SL-04", "Ô thời gian bỏ trống")]
    [InlineData("SL-01", "quý I/2024", "Ô thời gian bỏ trống")]
    [InlineData("DB-02", "quý I/2023", "đã ban hành ngày 30/12/2022")]
    [InlineData("DB-22", "quý III/2023", "“SK - ĐTKT” ở đây và “SK - ĐTKH” ở DB-13")]
    [InlineData("DB-31", "cả năm 2023", "“công hiến”")]
    [InlineData("PT-03", "cả năm 2023", "hai mốc ấy cách nhau 22 năm")]
    public void What_is_odd_in_a_source_stays_and_is_noted(string id, string period, string note)
    {
        Assert.Equal(period, Task(id).Period.Text);
        Assert.Contains(note, Task(id).Note);
    }

    [Theory]
    [InlineData("dien-bien-2023", "số 4242/KH-UBND")]
    [InlineData("phong-tho-2023", "số chưa cấp")]
    [InlineData("son-la-2024", "Quyết định số 43")]
    [InlineData("ha-giang-khoi-dang-2023", "số chưa cấp")]
    [InlineData("nam-dinh-2023", "số chưa cấp")]
    public void A_source_without_a_number_says_so(string plan, string number) => Assert.Contains(number, PlanLibrary.Default[plan].Source);

    private static PlanTask Task(string id) => Plans.SelectMany(plan => plan.Tasks).Single(task => task.Id == id);
}
