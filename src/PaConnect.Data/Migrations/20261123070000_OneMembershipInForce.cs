using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaConnect.Data.Migrations
{
    /// <inheritdoc />
    public partial class OneMembershipInForce : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // A link that was pressed twice could make two: the first stays.
            migrationBuilder.Sql(
                """
                update memberships again set until_on = current_date - 1
                where until_on is null and exists (
                    select from memberships first
                    where first.account_id = again.account_id and first.organisation_id = again.organisation_id
                        and first.until_on is null and first.id < again.id)
                """);

            migrationBuilder.CreateIndex(
                name: "ux_memberships_one_in_force",
                table: "memberships",
                columns: new[] { "account_id", "organisation_id" },
                unique: true,
                filter: "until_on is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_memberships_one_in_force",
                table: "memberships");
        }
    }
}
