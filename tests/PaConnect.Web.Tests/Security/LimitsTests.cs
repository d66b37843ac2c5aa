using System.Net;
using Microsoft.AspNetCore.Http;
using PaConnect.Web.Security;

namespace PaConnect.Web.Tests.Security;

public sealed class LimitsTests
{
    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:2:ffff::1", "2001:db8:1:2::")]
    public void All_addresses_of_one_line_are_counted_together(string address, string counted) =>
        Assert.Equal(counted, Limits.Address(new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(address) } }));
}
