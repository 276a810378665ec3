/** What a backup from elsewhere is called, that someone has put into the data folder. */
export const BACKUP_FROM_ELSEWHERE = 'from-elsewhere.evenfall';
