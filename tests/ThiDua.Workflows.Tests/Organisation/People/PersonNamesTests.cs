using System.Text;
using ThiDua.Workflows.Organisation.People;

namespace ThiDua.Workflows.Tests.Organisation.People;

/// <summary>Names in the order of a Vietnamese list, and their erasure.</summary>
public sealed class PersonNamesTests
{
    [Fact]
    public void Names_are_sorted_by_given_then_middle_then_family_name()
    {
        string[] expected =
        [
            "Trần Văn An", "Mai Anh", "Lê Thị Ánh", "Bùi Văn Ân", "Nguyễn Văn Bình", "Phạm Văn Dũng", "Cao Văn Đức", "Đỗ Thị Hà",
            "Lê Văn Hà", "Nguyễn Văn Hà", "Lê Thị Hằng", "Vàng A Hoa", "Lò Thị Hoa", "Lê Văn Hoà", "Lê Thị Hương", "Lê Văn Ích", "Lý Ước",
        ];

        var sorted = expected.Reverse().Select(PersonName.Parse).Order(VietnameseNameOrder.Instance);

        Assert.Equal(expected, sorted.Select(name => name.ToString()));
    }

    [Theory]
    [InlineData("La", "Là", "Lả", "Lã", "Lá", "Lạ")]
    [InlineData("a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "i", "o", "ô", "ơ", "u", "ư", "x", "y")]
    [InlineData("Tư", "Tứ", "Tường", "Tượng", "Tý")]
    public void Letters_come_before_tones(params string[] givens)
    {
        var names = givens.Select(given => new PersonName("Lê", "", given)).ToList();

        Assert.Equal(names, names.AsEnumerable().Reverse().Order(VietnameseNameOrder.Instance));
    }

    [Fact]
    public void Decomposed_names_are_the_same_names()
    {
        var composed = PersonName.Parse("Nguyễn Thị Ngọc Ánh");

        Assert.Equal(composed, PersonName.Parse("  Nguyễn Thị  Ngọc Ánh ".Normalize(NormalizationForm.FormD)));
        Assert.Equal(("Nguyễn", "Thị Ngọc", "Ánh"), (composed.Family, composed.Middle, composed.Given));
        Assert.Throws<FormatException>(() => PersonName.Parse("Ánh"));
    }

    [Fact]
    public void An_erased_name_is_gone_and_nothing_else()
    {
        var names = new PersonNames(new Dictionary<string, PersonName>
        {
            ["user:1"] = PersonName.Parse("Lê Văn Bình"),
            ["user:2"] = PersonName.Parse("Lê Văn An"),
            ["user:3"] = PersonName.Parse("Lê Văn Ấn"),
        });

        var erased = names.Erase("user:2");

        Assert.Equal(["user:2", "user:3", "user:1"], names.Sorted(["user:1", "user:2", "user:3"]));
        Assert.Equal(["user:3", "user:1", "user:2"], erased.Sorted(["user:1", "user:2", "user:3"]));
        Assert.Equal("(đã xóa)", erased.Show("user:2"));
        Assert.Null(erased.Of("user:2"));
        Assert.Equal(2, erased.Count);
    }
}
