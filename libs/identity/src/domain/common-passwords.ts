/**
 * What is tried first, in lower case, without the digits and signs that people put behind. Runs along the keyboard and
 * repetitions are recognised by rule and are not listed.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `password passwort passw0rd p@ssword p@ssw0rd pa55word password1 mypassword newpassword iloveyou iloveyouforever
   woaini woaini1314 woaini520 woaiwojia woaizhongguo woaiwoziji wodemima wozuiaini aini1314 5201314aini
   admin administrator adminadmin admin123 root rootroot toor guest guestguest user username test testtest testing
   letmein welcome welcometo changeme changeit default secret topsecret temporary temp master superman batman
   sunshine princess football baseball basketball dragon monkey shadow michael jordan jennifer charlie daniel
   qwerty qwertyuiop qwer1234 asdfghjkl asdf1234 zxcvbnm zxcvbnm123 1qaz2wsx 1q2w3e4r qazwsxedc abcd1234 abc123
   a123456789 aa123456789 a1234567890 aa1234567890 abc1234567 abc12345678 abc123456789 qq123456789 qq1234567890
   q123456789 z123456789 zxc123456789 w123456789 s123456789 asd123456789 123456789a 1234567890a 123456789q
   0123456789a 123456789abc 1234567890abc 123456abcdef 147258369 1472583690 147852369 159357456 7894561230
   1233211234567 123123123a 5201314520 520520520520 1314521521 1314520520 168168168168 888888888a
   dearbook xiazhili keepmoving zhongguo zhonghua beijing shanghai anhui hefei feixi shangpai wangpeng zhangwei
   china2008 nihaonihao xiaoxiao tiantian baobao laopo laogong mimamima mima sifang wuye yezhu shequ yeweihui
   computer internet samsung huawei xiaomi whatever trustno1 starwars pokemon killer freedom ninja mustang access
   google facebook wechat weixin qwerasdf asdfqwer zaq12wsx zaq1zaq1 hello helloworld hellohello goodluck lovelove
   loveyou iloveu iloveme mylove forever happy happyday lucky angel friends flower family summer winter spring
   computer1 monkey1 dragon1 abcdefg abcdefgh abcdef asdfgh qwert qwertyui zxcvb poiuytrewq mnbvcxz lkjhgfdsa`.split(
    /\s+/,
  ),
);
