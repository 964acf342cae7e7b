using ThiDua.Workflows.Councils;
using ThiDua.Workflows.Initiatives;
using ThiDua.Workflows.Initiatives.Reading;
using static ThiDua.Workflows.Tests.Initiatives.Inventions;

namespace ThiDua.Workflows.Tests.Initiatives;

/// <summary>Initiatives are read without names, by people who have nothing to do with them.</summary>
public sealed class BlindReadingTests
{
    private const string Secret = "bí mật của đợt";

    private static readonly Reader[] Readers = [.. Enumerable.Range(1, 6).Select(n => new Reader($"user:r{n}", $"unit:r{n}"))];

    [Fact]
    public void A_blind_copy_names_neither_authors_nor_unit()
    {
        var copy = BlindCopy.Of(
            One(),
            new InitiativeText("Số hóa tại SỞ NỘI VỤ", "Do Nguyễn Văn An (user:an) cùng đồng nghiệp Sở Nội vụ, nguyễn văn an, thực hiện."),
            ["Nguyễn Văn An", "Sở Nội vụ", "Sở"],
            Secret);

        Assert.Equal("Số hóa tại […]", copy.Text.Title);
        Assert.Equal("Do […] ([…]) cùng đồng nghiệp […], […], thực hiện.", copy.Text.Summary);
        Assert.Equal(copy.Pseudonym, BlindCopy.PseudonymOf("initiative:1", Secret));
        Assert.NotEqual(copy.Pseudonym, BlindCopy.PseudonymOf("initiative:2", Secret));
        Assert.NotEqual(copy.Pseudonym, BlindCopy.PseudonymOf("initiative:1", "bí mật khác"));
    }

    [Fact]
    public void Nobody_reads_an_initiative_of_his_own_of_a_relative_or_of_a_unit_that_has_part_in_it()
    {
        var kinship = Kinship.Of([("user:r4", Binh)]);
        Reader[] involved = [new(An, "unit:x"), new("user:r2", "unit:b"), new("user:r3", "unit:ap-dung"), new("user:r4", "unit:y")];
        var initiative = One(unit: "unit:ap-dung");

        Assert.All(involved, reader => Assert.False(ReadingPlan.MayRead(reader, initiative, kinship)));
        Assert.Equal(
            ["user:r5", "user:r6"],
            ReadingPlan.Assign([initiative], [.. involved, .. Readers[4..]], 2, kinship, "2023").Assignments.Select(one => one.Reader));
        Assert.Equal(
            "Không đủ 3 người chấm không liên quan cho mỗi sáng kiến: 'initiative:1' có 2.",
            Assert.Throws<InitiativeException>(() => ReadingPlan.Assign([initiative], [.. involved, .. Readers[4..]], 3, kinship, "2023")).Message);
    }

    [Fact]
    public void The_work_is_shared_evenly_and_the_same_seed_gives_the_same_plan_in_whatever_order()
    {
        Initiative[] initiatives = [.. Enumerable.Range(1, 50).Select(n => One($"initiative:{n:00}"))];
        var plan = ReadingPlan.Assign(initiatives, Readers, 2, Kinship.None, "2023");

        Assert.All(initiatives, one => Assert.Equal(2, plan.Assignments.Where(other => other.Initiative == one.Code).DistinctBy(other => other.Reader).Count()));
        Assert.All(plan.Assignments.CountBy(one => one.Reader), load => Assert.InRange(load.Value, 16, 17));
        Assert.Equal(plan.Assignments, ReadingPlan.Assign(initiatives.Reverse(), [.. Readers.Reverse()], 2, Kinship.None, "2023").Assignments);
        Assert.NotEqual(plan.Assignments, ReadingPlan.Assign(initiatives, Readers, 2, Kinship.None, "2024").Assignments);
    }

    [Theory]
    [InlineData(70, 70, ReadingOutcome.Suitable)]
    [InlineData(75, 65, ReadingOutcome.Suitable)]
    [InlineData(70, 69, ReadingOutcome.Unsuitable)]
    [InlineData(95, 75, ReadingOutcome.Suitable)]
    [InlineData(96, 75, ReadingOutcome.Disputed)]
    public void The_points_of_all_readers_decide_unless_they_are_too_far_apart(int first, int second, ReadingOutcome outcome)
    {
        var result = Read(first, second).ResultOf("initiative:1");

        Assert.Equal((outcome, first + second, 200, 2), (result.Outcome, result.Points, result.Max, result.Sheets));
        Assert.False(result.Clause.IsVerified);
    }

    [Fact]
    public void Where_readers_differ_another_one_reads_and_all_count()
    {
        var reading = Read(100, 50);
        var plan = reading.Plan.WithFurtherReader(One(), Readers, Kinship.None);
        var third = plan.Assignments.Select(one => one.Reader).Except(reading.Plan.Assignments.Select(one => one.Reader)).Single();

        reading = reading.With(plan);
        Assert.Equal(ReadingOutcome.Incomplete, reading.ResultOf("initiative:1").Outcome);
        Assert.Equal(ReadingOutcome.Suitable, reading.Enter(Sheet(third, 60)).ResultOf("initiative:1").Outcome);
        Assert.Equal(ReadingOutcome.Unsuitable, reading.Enter(Sheet(third, 59)).ResultOf("initiative:1").Outcome);
    }

    [Fact]
    public void A_reading_without_all_its_sheets_has_no_result_yet_and_one_that_was_not_planned_none()
    {
        var reading = Open();

        Assert.Equal(ReadingOutcome.Incomplete, reading.ResultOf("initiative:1").Outcome);
        Assert.Equal(ReadingOutcome.Incomplete, reading.Enter(Sheet(reading.Plan.Assignments[0].Reader, 80)).ResultOf("initiative:1").Outcome);
        Refused("Sáng kiến 'initiative:9' không có trong phân công chấm", () => reading.ResultOf("initiative:9"));
    }

    [Fact]
    public void Sheets_of_strangers_second_sheets_and_points_beyond_the_scale_are_refused()
    {
        var reading = Open();
        var reader = reading.Plan.Assignments[0].Reader;

        Refused("'user:la' không được phân công chấm bản này", () => reading.Enter(Sheet("user:la", 80)));
        Refused("không được phân công chấm bản này", () => reading.Enter(Sheet(reader, 80) with { Pseudonym = "initiative:1" }));
        Refused($"'{reader}' đã chấm", () => reading.Enter(Sheet(reader, 80)).Enter(Sheet(reader, 90)));
        Refused(
            "thiếu điểm 'Tính mới'; điểm 'Hiệu quả áp dụng' là 41, phải từ 0 đến 40; điểm 'Khả năng nhân rộng' là -1, phải từ 0 đến 30; "
            + "không có tiêu chí 'dep'; hiện có: tinh-moi, hieu-qua, nhan-rong",
            () => reading.Enter(Sheet(reader, 80) with { Points = new Dictionary<string, int> { ["hieu-qua"] = 41, ["nhan-rong"] = -1, ["dep"] = 5 } }));
    }

    private static BlindReading Open() =>
        BlindReading.Open(Regulation.Reading, ReadingPlan.Assign([One()], Readers, Regulation.Reading.Readers, Kinship.None, "2023"), Secret);

    private static BlindReading Read(params int[] totals) => Open().Plan.Assignments.Zip(totals)
        .Aggregate(Open(), (reading, one) => reading.Enter(Sheet(one.First.Reader, one.Second)));

    private static ReadingSheet Sheet(string reader, int total)
    {
        var effect = Math.Min(40, total);
        var novelty = Math.Min(30, total - effect);
        return new ReadingSheet(
            BlindCopy.PseudonymOf("initiative:1", Secret),
            reader,
            new Dictionary<string, int> { ["tinh-moi"] = novelty, ["hieu-qua"] = effect, ["nhan-rong"] = total - effect - novelty });
    }
}
