using ThiDua.Workflows.Data;
using ThiDua.Workflows.Organisation.Blocs;
using ThiDua.Workflows.Organisation.Careers;
using ThiDua.Workflows.Organisation.Generation;
using ThiDua.Workflows.Organisation.Units;

namespace ThiDua.Workflows.Tests.Organisation;

/// <summary>What is said of a file of the organisation that makes no sense: one error, every fault with its place.</summary>
public sealed class OrganisationFileTests
{
    [Theory]
    [InlineData("\"on\": \"2025-07-01\", \"kind\"", "\"on\": \"2025-13-01\", \"kind\"", "on: '2025-13-01' không phải là ngày có thật")]
    [InlineData("\"confidence\": \"verified S32\"", "\"confidence\": \"sure\"", "citation.confidence: 'sure' không đúng dạng ")]
    [InlineData("\"to\": \"unit:tuyen-quang\"", "\"to\": \"unit:ha-giang\"", "'unit:ha-giang' kết thúc 30/06/2025, trước khi")]
    [InlineData("\"code\": \"unit:son-la\"", "\"code\": \"unit:lai-chau\"", "$.units[2].code: 'unit:lai-chau' đã có ở trên")]
    [InlineData("\"code\": \"unit:son-la\"", "\"code\": \"Sơn La\"", "$.units[2].code: 'Sơn La' không đúng dạng mã đơn vị")]
    public void A_register_is_refused(string good, string bad, string fault) =>
        Assert.Contains(fault, Refusal("organisation-2025.json", good, bad, OrganisationRegister.Load));

    [Theory]
    [InlineData("\"mostMembers\": 15", "\"mostMembers\": 1", "$.mostMembers: 1 nhỏ hơn 2")]
    [InlineData("\"code\": \"minutes\"", "\"code\": \"covenant\"", "$.handover[3].code: 'covenant' đã có ở trên")]
    public void A_regulation_of_blocs_is_refused(string good, string bad, string fault) =>
        Assert.Contains(fault, Refusal("vi-du-quy-che-khoi.json", good, bad, BlocRegulation.Load));

    [Theory]
    [InlineData("\"award\": \"GK\"", "\"award\": \"GK-X\"", "$.steps[4].award: không có 'GK-X'")]
    [InlineData("\"scope\": \"nation\", \"initiatives\": 1", "\"scope\": \"nation\"", "$.steps[3].scope: cần có khi initiatives lớn hơn 0")]
    public void A_ladder_is_refused(string good, string bad, string fault) =>
        Assert.Contains(fault, Refusal("career-ladder.json", good, bad, CareerLadder.Load));

    [Theory]
    [InlineData("\"bloc\": \"khoi-dang\"", "\"bloc\": \"khoi-x\"", "$.agencies[0].bloc: không có 'khoi-x'; hiện có: khoi-tong-hop")]
    [InlineData("\"role:standing-body\"", "\"standing-body\"", "'standing-body' không đúng dạng vai trò như role:intake")]
    public void A_profile_is_refused(string good, string bad, string fault) =>
        Assert.Contains(fault, Refusal("province-profile.json", good, bad, ProvinceProfile.Load));

    [Fact]
    public void What_is_from_memory_is_marked_so()
    {
        Assert.False(BlocRegulation.Default.Citation.IsVerified);
        Assert.False(ProvinceProfile.Default.Citation.IsVerified);
        Assert.Contains(CareerLadder.Default.Steps, step => step.Citation.IsVerified);
    }

    private static string Refusal(string file, string good, string bad, Func<string, string, object> load)
    {
        var text = DataFile.Embedded(file);
        Assert.Contains(good, text);
        return Assert.Throws<DataFileException>(() => load(text.Replace(good, bad), "tinh.json")).Message;
    }
}
